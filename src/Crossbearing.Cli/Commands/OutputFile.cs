using Crossbearing.Core;

namespace Crossbearing.Cli.Commands;

/// <summary>Writes a file beside its place and moves it there, so that nobody sees half of it.</summary>
internal static class OutputFile
{
    /// <exception cref="CliFailureException">It cannot be written (XB5005).</exception>
    public static void Write(CliSession session, string file, Action<Stream> write)
    {
        string path = session.Environment.FullPath(file), part = $"{path}.{Environment.ProcessId}.part";
        try
        {
            using (FileStream stream = new(part, FileMode.Create, FileAccess.Write, FileShare.None)) write(stream);
            File.Move(part, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CliFailureException.Nothing(DiagnosticCodes.OutputUnwritable.At(file, null, e.Message, "a folder that is there and can be written"));
        }
        finally
        {
            if (File.Exists(part)) File.Delete(part);
        }
    }

    /// <summary>Makes a folder where there is none.</summary>
    /// <exception cref="CliFailureException">It cannot be made (XB5005).</exception>
    public static void Folder(CliSession session, string folder)
    {
        try
        {
            Directory.CreateDirectory(session.Environment.FullPath(folder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CliFailureException.Nothing(DiagnosticCodes.OutputUnwritable.At(folder, null, e.Message, "a folder that can be made"));
        }
    }
}
