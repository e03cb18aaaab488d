using System.Text;
using Crossbearing.Text;
using Spectre.Console;

namespace Crossbearing.Cli.Display;

/// <summary>Draws words in sentence order, each indented by its depth in the tree and joined to its head.</summary>
internal static class TreeBranches
{
    private const int RoomOfWord = 16;

    /// <summary>One string for each word, none wider than <paramref name="width"/>; a word that does not fit is cut, a depth that does not fit is drawn less far in.</summary>
    public static string[] Draw(string[] forms, ReadOnlySpan<WordAnalysis> found, int width)
    {
        int[] depths = Depths(found);
        int word = Math.Min(RoomOfWord, width / 2), step = Step(forms, depths, width, word);
        int deepest = Math.Max(1, (width - word) / step);
        for (int i = 0; i < depths.Length; i++) depths[i] = Math.Min(depths[i], deepest);
        char[][] cells = new char[forms.Length][];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = new char[depths[i] * step];
            Array.Fill(cells[i], ' ');
        }
        for (int head = 0; head < forms.Length; head++) Join(cells, found, depths, head, step);
        var rows = new string[forms.Length];
        for (int i = 0; i < rows.Length; i++) rows[i] = new string(cells[i]) + Cut(forms[i], width - cells[i].Length);
        return rows;
    }

    private static int[] Depths(ReadOnlySpan<WordAnalysis> found)
    {
        int[] depths = new int[found.Length];
        for (int i = 0; i < depths.Length; i++)
            for (int at = found[i].Head; at >= 0 && depths[i] < found.Length; at = found[at].Head) depths[i]++;
        return depths;
    }

    private static int Step(string[] forms, int[] depths, int width, int word)
    {
        for (int step = 3; step > 1; step--)
        {
            bool fits = true;
            for (int i = 0; i < forms.Length; i++) fits &= (depths[i] * step) + Math.Min(word, forms[i].GetCellWidth()) <= width;
            if (fits) return step;
        }
        return 1;
    }

    /// <summary>Draws the stem under and over a head and a branch to each of its words; what is drawn already stays.</summary>
    private static void Join(char[][] cells, ReadOnlySpan<WordAnalysis> found, int[] depths, int head, int step)
    {
        int column = depths[head] * step, first = head, last = head;
        for (int i = 0; i < found.Length; i++)
        {
            if (found[i].Head != head || depths[i] <= depths[head]) continue;
            first = Math.Min(first, i);
            last = Math.Max(last, i);
        }
        for (int row = first; row <= last; row++)
        {
            if (row == head || column >= cells[row].Length) continue;
            bool mine = found[row].Head == head;
            if (mine) Array.Fill(cells[row], '─', column + 1, Math.Max(0, cells[row].Length - column - 1 - (step == 3 ? 1 : 0)));
            if (mine) cells[row][column] = row == first && first < head ? '┌' : row == last && last > head ? '└' : '├';
            else if (cells[row][column] == ' ') cells[row][column] = '│';
        }
    }

    private static string Cut(string form, int room)
    {
        if (form.GetCellWidth() <= room) return form;
        StringBuilder kept = new();
        foreach (Rune rune in form.EnumerateRunes())
        {
            if ((kept.ToString() + rune).GetCellWidth() > room - 1) break;
            kept.Append(rune);
        }
        return kept.Append('…').ToString();
    }
}
