using Crossbearing.Theatres.Files;

namespace Crossbearing.Theatres.Compiled;

/// <summary>Compiled theatres in a folder. What it cannot read it does not have; what it cannot write it leaves. Thread-safe.</summary>
/// <param name="folder">The folder.</param>
/// <param name="mostRead">Files up to this size are read and checked at once, larger ones mapped and checked as they are read.</param>
internal sealed class CompiledCache(string folder, int mostRead)
{
    public string PathOf(string name) => Path.Combine(folder, name + ".xbt");

    /// <summary>The theatre of this name compiled from the files of a pack as they are now, or null.</summary>
    public Theatre? Find(string name, string pack)
    {
        string path = PathOf(name);
        if (!File.Exists(path)) return null;
        try
        {
            string hash = "";
            byte[] stamps = [];
            var compiled = CompiledTheatre.Open(path, mostRead, lazily: true, () => Anew(name, pack, hash, stamps));
            (hash, stamps) = (compiled.SourceHash, compiled.Stamps.ToArray());
            if (FileStamps.Holds(pack, stamps, File.GetLastWriteTimeUtc(path)) ?? PackFiles.Read(pack).ShortHash == hash)
                return compiled.ReadLazily() is var theatre && theatre.Name == name ? theatre : null;
            compiled.Dispose();
            return null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes a theatre beside its place and moves it there, so that no reader sees half of it.</summary>
    /// <param name="theatre">The theatre.</param>
    /// <param name="stamps">The stamps of its text files.</param>
    public void Keep(Theatre theatre, ReadOnlySpan<byte> stamps)
    {
        try
        {
            Write(theatre.Name, TheatreCompiler.Bytes(theatre, stamps));
        }
        catch (InvalidDataException)
        {
            return;
        }
    }

    /// <summary>The bytes of a compiled file whose blocks proved to be damaged, made from the text and written in its place; null where the text is no longer the same.</summary>
    private byte[]? Anew(string name, string pack, string hash, byte[] stamps)
    {
        try
        {
            PackFiles files = PackFiles.Read(pack);
            if (files.ShortHash != hash || TheatreLoader.Load(files, name).Theatre is not { } theatre) return null;
            byte[] bytes = TheatreCompiler.Bytes(theatre, stamps);
            Write(name, bytes);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Write(string name, byte[] bytes)
    {
        string path = PathOf(name);
        string part = $"{path}.{Environment.ProcessId}.part";
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(part, bytes);
            File.Move(part, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Discard(part);
        }
    }

    private static void Discard(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
