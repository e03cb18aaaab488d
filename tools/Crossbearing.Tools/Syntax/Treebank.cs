using System.Globalization;

namespace Crossbearing.Tools.Syntax;

/// <summary>A word of a treebank.</summary>
internal sealed record TreebankWord(string Form, string Lemma, string Pos, string Xpos, string Features, int Head, string Relation)
{
    /// <summary>Part of speech, Penn tag and morphology as one key.</summary>
    public string FullTag => $"{Pos}\t{Xpos}\t{Features}";
}

/// <summary>Reads the words of CoNLL-U files; multiword ranges and empty nodes are passed over.</summary>
internal static class Treebank
{
    public static List<TreebankWord[]> Read(string path)
    {
        var sentences = new List<TreebankWord[]>();
        var words = new List<TreebankWord>();
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0)
            {
                if (words.Count > 0) sentences.Add([.. words]);
                words.Clear();
                continue;
            }
            if (line[0] == '#') continue;
            string[] c = line.Split('\t');
            if (c.Length != 10) throw new ToolException("XB9002", path, $"'{line}'", "ten columns");
            if (!int.TryParse(c[0], NumberStyles.None, CultureInfo.InvariantCulture, out _)) continue;
            words.Add(new TreebankWord(c[1], c[2], c[3], c[4], c[5], int.Parse(c[6], CultureInfo.InvariantCulture), c[7]));
        }
        return sentences;
    }
}
