using System.CommandLine;

namespace Crossbearing.Cli.Commands;

/// <summary>The PATH argument of <c>code</c> and <c>ingest</c>.</summary>
internal static class PathArgument
{
    /// <summary>Takes one path or more; a word that looks like an option is a mistake, not a file (a file of such a name goes as <c>./--name</c>).</summary>
    public static Argument<string[]> Create()
    {
        Argument<string[]> paths = new("PATH") { Description = "Reports (.txt, .html, .jsonl) or folders of them", Arity = ArgumentArity.OneOrMore };
        paths.Validators.Add(result =>
        {
            foreach (string word in result.Tokens.Select(t => t.Value).Where(v => v.StartsWith("--", StringComparison.Ordinal)))
                result.AddError($"There is no option {word}");
        });
        return paths;
    }
}
