namespace Crossbearing.Theatres.Compiled;

/// <summary>Compiled theatres in a folder. What it cannot read it does not have; what it cannot write it leaves. Thread-safe.</summary>
internal sealed class CompiledCache(string folder)
{
    public string PathOf(string name) => Path.Combine(folder, name + ".xbt");

    /// <summary>The theatre of this name compiled from files of this hash, or null.</summary>
    public Theatre? Find(string name, string hash)
    {
        string path = PathOf(name);
        if (!File.Exists(path)) return null;
        try
        {
            using var compiled = CompiledTheatre.Open(path);
            return compiled.SourceHash == hash && compiled.Read() is var theatre && theatre.Name == name ? theatre : null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes a theatre beside its place and moves it there, so that no reader sees half of it.</summary>
    public void Keep(Theatre theatre)
    {
        string path = PathOf(theatre.Name);
        string part = $"{path}.{Environment.ProcessId}.part";
        try
        {
            Directory.CreateDirectory(folder);
            using (FileStream stream = new(part, FileMode.Create, FileAccess.Write, FileShare.None)) TheatreCompiler.Compile(theatre, stream);
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
