using System.Globalization;
using Crossbearing.Cli.Display;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Cli.Commands;

/// <summary><c>parse</c> of plain text.</summary>
internal static class ParseText
{
    public static void Run(CliSession session, string name, string text, bool drawn)
    {
        Document document = DocumentParser.Parse(text, []);
        SentenceParser parser = new();
        ConlluWriter writer = new(session.Out);
        int number = 0, paragraph = -1;
        foreach (Sentence sentence in document.Sentences)
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            parser.Words.Clear();
            SyntacticWords.Add(document, sentence, parser.Words);
            if (parser.Words.Count == 0) continue;
            ReadOnlySpan<WordAnalysis> found = parser.Parse(text);
            if (drawn)
            {
                SentenceTree.Write(session, ++number, text, parser.WordSpans, found);
                continue;
            }
            if (number == 0) writer.Comment("newdoc id", name);
            if (sentence.Paragraph != paragraph) writer.Comment("newpar");
            paragraph = sentence.Paragraph;
            writer.Comment("sent_id", (++number).ToString(CultureInfo.InvariantCulture));
            writer.Write(text, parser.WordSpans, found);
        }
        if (number == 0) throw CliFailureException.Nothing(DiagnosticCodes.EmptyReport.At(name, "There is no sentence in it", "no words", "text"));
    }
}
