using Crossbearing.Core;
using Crossbearing.Testing;

namespace Crossbearing.Cli.Tests;

/// <summary>A copy of the pack <c>world</c> that a test can change.</summary>
internal static class OwnWorld
{
    public static void Copy(string packs)
    {
        string world = Directory.CreateDirectory(Path.Combine(packs, "world")).FullName;
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Theatres, "world"))) File.Copy(file, Path.Combine(world, Path.GetFileName(file)));
    }

    /// <summary>Changes the lexicon, with its recorded hash.</summary>
    public static void Forget(string packs, string words, string left)
    {
        string lexicon = Path.Combine(packs, "world", "lexicon.yaml"), pack = Path.Combine(packs, "world", "theatre.yaml"), text = File.ReadAllText(lexicon);
        string hash = ContentId.Hash(File.ReadAllBytes(lexicon));
        Assert.Contains(words, text, StringComparison.Ordinal);
        File.WriteAllText(lexicon, text.Replace(words, left, StringComparison.Ordinal));
        File.WriteAllText(pack, File.ReadAllText(pack).Replace(hash, ContentId.Hash(File.ReadAllBytes(lexicon)), StringComparison.Ordinal));
    }
}
