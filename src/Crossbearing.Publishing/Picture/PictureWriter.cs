using System.Security.Cryptography;
using System.Text;

namespace Crossbearing.Publishing;

/// <summary>
/// Writes a picture as one HTML file that opens from disk: map, timeline, lists and texts inside, nothing loaded from anywhere.
/// Its content security policy forbids every connection. Stateless, thread-safe; the same model gives the same bytes.
/// </summary>
public static class PictureWriter
{
    /// <summary>Writes the file as UTF-8 without BOM; the stream stays open.</summary>
    public static void Write(PictureModel model, Stream stream)
    {
        string css = PictureAssets.Style, script = PictureAssets.Script;
        string html = PictureAssets.Template
            .Replace("{{title}}", Escape(model.Title), StringComparison.Ordinal)
            .Replace("{{csp}}", Policy(css, script), StringComparison.Ordinal)
            .Replace("{{css}}", css, StringComparison.Ordinal)
            .Replace("{{js}}", script, StringComparison.Ordinal)
            .Replace("{{data}}", PictureJson.Write(model).Replace("<", "\\u003c", StringComparison.Ordinal), StringComparison.Ordinal);
        stream.Write(Encoding.UTF8.GetBytes(html));
    }

    private static string Policy(string css, string script) =>
        $"default-src 'none'; base-uri 'none'; form-action 'none'; style-src '{Hash(css)}'; script-src '{Hash(script)}'";

    private static string Hash(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("{{", "{ {", StringComparison.Ordinal);
}
