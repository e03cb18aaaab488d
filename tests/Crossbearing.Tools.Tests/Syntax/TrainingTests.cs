using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Tools.Syntax;

namespace Crossbearing.Tools.Tests.Syntax;

/// <summary>Training on a treebank of our own, from file to file.</summary>
public sealed class TrainingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("xb-training").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void The_same_files_give_the_same_bytes() => Assert.Equal(Trained("a", 2), Trained("b", 2));

    [Fact]
    public void What_was_learned_is_found_again()
    {
        Trained("model", 50);
        var model = SyntaxModel.Load(Path.Combine(_folder, "model.xbm"));
        int right = 0, all = 0;
        foreach (var sentence in Small.Sentences)
        {
            string text = string.Join(' ', sentence.Select(w => w.Form));
            int at = 0;
            TextSpan[] spans = [.. sentence.Select(w => new TextSpan(at, (at += w.Form.Length + 1) - 1))];
            var found = new WordAnalysis[spans.Length];
            model.Analyse(text, spans, found, AnalysisDepth.Dependencies);
            all += 4 * spans.Length;
            for (int i = 0; i < spans.Length; i++)
                right += (found[i].Xpos == sentence[i].Xpos ? 1 : 0) + (found[i].Head + 1 == sentence[i].Head ? 1 : 0) + (found[i].Relation == sentence[i].Relation ? 1 : 0) + (found[i].Lemma == sentence[i].Lemma ? 1 : 0);
        }
        Assert.True(right >= 0.95 * all, $"{right} of {all}");
    }

    private byte[] Trained(string name, int epochs)
    {
        string treebank = Path.Combine(_folder, name + ".conllu"), model = Path.Combine(_folder, name + ".xbm");
        File.WriteAllLines(treebank, Enumerable.Repeat(Small.Sentences, 8).SelectMany(all => all).SelectMany(Rows));
        SyntaxTrainer.Train([treebank], null, null, 0, epochs, model);
        return File.ReadAllBytes(model);
    }

    private static IEnumerable<string> Rows(TreebankWord[] sentence) =>
        [.. sentence.Select((w, i) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1}\t{w.Form}\t{w.Lemma}\t{w.Pos}\t{w.Xpos}\t{w.Features}\t{w.Head}\t{w.Relation}\t_\t_")), ""];
}
