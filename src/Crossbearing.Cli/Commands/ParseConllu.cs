using System.Buffers;
using System.Text;
using Crossbearing.Cli.Display;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Cli.Commands;

/// <summary><c>parse --conllu-in</c>: sentence by sentence, so that a treebank of any size goes through.</summary>
internal static class ParseConllu
{
    public static void Run(CliSession session, string path, bool drawn)
    {
        string name = Path.GetFileName(path);
        using StreamReader stream = Open(path, name);
        ConlluReader reader = new(stream, name);
        int done = Copy(session, reader, drawn);
        if (reader.Failure is { } failure) throw new CliFailureException(failure, done > 0 ? ExitCode.SomeFailed : ExitCode.Nothing);
        if (done == 0) throw CliFailureException.Nothing(DiagnosticCodes.EmptyReport.At(name, "There is no sentence in it", "no rows", "CoNLL-U"));
    }

    private static int Copy(CliSession session, ConlluReader reader, bool drawn)
    {
        ConlluSentence sentence = new();
        ConlluWriter writer = new(session.Out);
        SentenceParser parser = new();
        ArrayBufferWriter<char> text = new(1 << 12);
        int done = 0;
        while (reader.Read(sentence))
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            text.ResetWrittenCount();
            parser.Words.Clear();
            sentence.Lay(text, parser.Words);
            ReadOnlySpan<WordAnalysis> found = parser.Parse(text.WrittenSpan);
            done++;
            if (drawn) SentenceTree.Write(session, done, text.WrittenSpan, parser.WordSpans, found);
            else writer.Write(sentence, found);
        }
        return done;
    }

    private static StreamReader Open(string path, string name)
    {
        if (Directory.Exists(path)) throw CliFailureException.Nothing(DiagnosticCodes.FileUnreadable.At(name, null, "a folder", "a file"));
        if (!File.Exists(path)) throw CliFailureException.Nothing(DiagnosticCodes.FileNotFound.At(name));
        try
        {
            return new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, 1 << 16);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CliFailureException.Nothing(DiagnosticCodes.FileUnreadable.At(name, null, e is UnauthorizedAccessException ? "no permission" : e.GetType().Name, "a file that can be read"));
        }
    }
}
