using System.Collections.Immutable;
using Crossbearing.Core;
using static Crossbearing.Core.ZoneKind;
using static Crossbearing.Reading.RuleReach;

namespace Crossbearing.Reading;

/// <summary>The ordered rule table. A line that no row matches is running text.</summary>
internal static class ZoneRules
{
    public const string Body = "running-text";

    public const string Separator = "separator";

    private const int ShortParagraph = 60;
    private const int ShortLine = 12;

    public static ImmutableArray<ZoneRule> All { get; } =
    [
        new(Separator, Boilerplate, Line, c => !c.Plain.Any(char.IsLetterOrDigit) && !EmojiOnly(c.Plain)),
        new("note-to-readers", Boilerplate, Paragraph, c => Cues.NoteToReaders().IsMatch(c.Plain)),
        new("legal-notice", Boilerplate, Paragraph, c => IsDense(c, Cues.Legal().Count(c.Plain)) || Cues.LegalStart().IsMatch(c.Plain)),
        new("donation", Boilerplate, Paragraph, c => IsDense(c, Cues.Donation().Count(c.Plain))),
        new("share-line", Boilerplate, Paragraph, c => Cues.Share().IsMatch(c.Plain)),
        new("contact", Boilerplate, Line, c => Cues.Contact().IsMatch(c.Plain)),
        new("tag-line", Boilerplate, Line, c => c.Line.Words <= ShortLine * 2 && Cues.Tags().IsMatch(c.Plain)),
        new("hashtags", Boilerplate, Line, c => Cues.Hashtags().IsMatch(c.Raw)),
        new("origin-line", Boilerplate, Line, c => c.Line.Words <= ShortParagraph && Cues.Origin().IsMatch(c.Plain)),
        new("staff-line", Boilerplate, Paragraph, c => c.Line.Words <= ShortParagraph && Cues.Staff().IsMatch(c.Plain)),
        new("comments", Comment, Rest, c => c.LinesInBlock == c.IndexInBlock + 1 && Cues.Comments().IsMatch(c.Plain)),
        new("comment-notice", Boilerplate, Line, c => Cues.CommentNotice().IsMatch(c.Plain)),
        new("related-heading", Related, Section, c => Cues.RelatedHeading().IsMatch(c.Plain)),
        new("related-line", Related, Line, c => c.Line.Words <= ShortLine * 3 && Cues.RelatedLine().IsMatch(c.Plain)),
        new("link-line", Related, Line, c => c.BodyBlocksBefore > 0 && Markdown.IsLinksOnly(c.Raw)),
        new("tag-links", Boilerplate, Line, c => Markdown.IsLinksOnly(c.Raw)),
        new("media-address", Caption, Line, c => Cues.BareAddress().IsMatch(c.Plain) && Cues.MediaAddress().IsMatch(c.Plain)),
        new("bare-address", Boilerplate, Line, c => Cues.BareAddress().IsMatch(c.Plain)),
        new("caption", Caption, Line, c => c.Raw.StartsWith("![", StringComparison.Ordinal) || Cues.Caption().IsMatch(c.Plain)),
        new("block-quote", Quote, Paragraph, c => c.Raw.StartsWith('>')),
        new("time-stamp", List, Line, c => Cues.TimeStamp().IsMatch(c.Plain)),
        new("bullet", List, Line, c => Cues.Bullet().IsMatch(c.Raw)),
        new("labelled-line", List, Line, c => c.IsLabelledBlock),
        new("heading", ZoneKind.Body, Line, c => IsHeading(c)),
        new("place-line", Dateline, Line, c => c.BodyBlocksBefore == 0 && c.LinesInBlock == 1 && Cues.PlaceLine().IsMatch(c.Plain)),
    ];

    /// <summary>In a long paragraph one cue may be chance; two are none.</summary>
    private static bool IsDense(LineContext c, int cues) => cues > (c.Line.Words <= ShortParagraph ? 0 : 1);

    private static bool IsHeading(LineContext c) =>
        c.Line.Words <= ShortLine && c.IndexInBlock == 0 && c.Plain.Any(char.IsUpper) && !c.Plain.EndsWith('.')
        && (c.Raw.StartsWith('#') || c.Plain.EndsWith(':') || IsUpper(c.Plain));

    private static bool IsUpper(string s) => s.Count(char.IsUpper) >= 4 && s.Count(char.IsLower) * 4 < s.Count(char.IsUpper);

    private static bool EmojiOnly(string s) => s.Any(char.IsSurrogate);
}
