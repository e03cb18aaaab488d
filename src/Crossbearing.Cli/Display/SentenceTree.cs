using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Text;
using Spectre.Console;

namespace Crossbearing.Cli.Display;

/// <summary>
/// A dependency tree for a person: a row for each word in sentence order, indented by its depth, with a branch from its head above or below it. Relation,
/// part of speech and the head's number stand in columns, so that a branch too far away to follow can be looked up.
/// </summary>
internal static class SentenceTree
{
    private const int Widest = 100;
    private const int Between = 2;
    private const int Narrow = 60;
    private const int ShortRelation = 8;

    public static void Write(CliSession session, int number, ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, ReadOnlySpan<WordAnalysis> found)
    {
        int width = Math.Min(Widest, session.Environment.Width);
        string[] forms = Forms(text, words);
        Head(session.Out, number, forms, text, words, width);
        foreach (string line in Lines(forms, found, width)) session.Out.WriteLine(line);
        session.Out.WriteLine();
    }

    /// <summary>The rows, none wider than <paramref name="width"/>.</summary>
    public static IReadOnlyList<string> Lines(string[] forms, ReadOnlySpan<WordAnalysis> found, int width)
    {
        int relations = 0, tags = 0, digits = Digits(found.Length);
        foreach (WordAnalysis word in found)
        {
            relations = Math.Max(relations, word.Relation.Length);
            tags = Math.Max(tags, word.Pos.Tag().Length);
        }
        if (width < Narrow) relations = Math.Min(relations, ShortRelation);
        int room = width - (digits * 2) - relations - tags - (Between * 4);
        string[] branches = TreeBranches.Draw(forms, found, Math.Max(12, room));
        int drawn = Math.Min(room, branches.Max(b => b.GetCellWidth()));
        var lines = new string[found.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            string head = found[i].Head < 0 ? "" : Text(found[i].Head + 1);
            lines[i] = $"{Text(i + 1).PadLeft(digits)}  {Padded(branches[i], drawn)}  {Cut(found[i].Relation, relations).PadRight(relations)}  {found[i].Pos.Tag().PadRight(tags)}  {head.PadLeft(digits)}".TrimEnd();
        }
        return lines;
    }

    private static void Head(TextWriter output, int number, string[] forms, ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, int width)
    {
        string line = $"[{Text(number)}]";
        int used = line.Length;
        output.Write(line);
        bool space = true;
        for (int i = 0; i < forms.Length; i++)
        {
            int wide = forms[i].GetCellWidth();
            if (space && used + 1 + wide > width)
            {
                output.WriteLine();
                used = 0;
            }
            else if (space)
            {
                output.Write(' ');
                used++;
            }
            output.Write(forms[i]);
            used += wide;
            space = words[i].End >= text.Length || char.IsWhiteSpace(text[words[i].End]);
        }
        output.WriteLine();
    }

    private static string[] Forms(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        var forms = new string[words.Length];
        for (int i = 0; i < forms.Length; i++)
            forms[i] = string.Concat(text[words[i].Start..words[i].End].ToString().Select(c => char.IsControl(c) ? '\ufffd' : c));
        return forms;
    }

    private static string Cut(string relation, int most) => relation.Length <= most ? relation : string.Concat(relation.AsSpan(0, most - 1), "…");

    private static string Padded(string text, int width) => text + new string(' ', Math.Max(0, width - text.GetCellWidth()));

    private static int Digits(int number) => Text(number).Length;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
