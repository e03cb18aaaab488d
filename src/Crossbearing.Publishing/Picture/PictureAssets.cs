using System.Text;

namespace Crossbearing.Publishing;

/// <summary>The page's parts, embedded in this assembly.</summary>
internal static class PictureAssets
{
    private static readonly string[] Modules =
        ["base.js", "words.js", "data.js", "state.js", "view.js", "shade.js", "symbols.js", "labels.js", "map.js", "timeline.js", "filters.js", "events.js", "changes.js", "text.js", "evidence.js", "detail.js", "report.js", "search.js", "app.js"];

    /// <summary>The page with its placeholders.</summary>
    public static string Template { get; } = Read("template.html");

    /// <summary>The style sheet.</summary>
    public static string Style { get; } = "\n" + Read("picture.css");

    /// <summary>The modules as one script with a scope of its own.</summary>
    public static string Script { get; } = "\n\"use strict\";\n(() => {\n" + string.Concat(Modules.Select(Read)) + "})();\n";

    private static string Read(string name)
    {
        using Stream stream = typeof(PictureAssets).Assembly.GetManifestResourceStream($"Crossbearing.Picture.{name}")
            ?? throw new InvalidOperationException($"{name} is not embedded");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
