using System.Text.RegularExpressions;

namespace Crossbearing.Reading;

/// <summary>The wordings that the rule table looks for in English news.</summary>
internal static partial class Cues
{
    private const RegexOptions Any = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const RegexOptions Exact = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^\W{0,3}(?:a )?note (?:to|for) (?:our |the |all )?readers?\b", Any)]
    public static partial Regex NoteToReaders();

    [GeneratedRegex(@"©|\bcopyright(?:ed)?\b|\ball rights reserved\b|\bunauthori[sz]ed (?:use|reproduction)\b|\bfair use\b|\bterms (?:of (?:use|service)|and conditions)\b|\bprivacy policy\b|\bcookie policy\b|\bwe use cookies\b|\bmay (?:not )?be (?:quoted|reproduced|reprinted|republished)\b|\bdo(?:es)? not imply (?:any|the expression of) (?:an )?opinion|\b(?:views|opinions) expressed\b|\bsole responsibility\b|\bpermission to (?:cross-?post|reprint|republish)\b|\bdo(?:es)? not necessarily (?:reflect|represent) the (?:views|opinions|position)", Any)]
    public static partial Regex Legal();

    [GeneratedRegex(@"^\W{0,3}(?:legal )?(?:disclaimer|legal notice|terms of use|impressum|imprint)\b\s*(?::|$)", Any)]
    public static partial Regex LegalStart();

    [GeneratedRegex(@"\bpaypal\b|\bpatreon\b|\bko-fi\b|\btip[ -]jar\b|\bcrowdfund(?:ed|ing) (?:page|campaign)\b|\bbuy (?:me|us) a coffee\b|\bgofundme\b|\bplease (?:donate|support|consider (?:donating|supporting|making))\b|\bmake a donation\b|\bdonate (?:here|now|today|via|to us)\b|\bdonations (?:only|are|can be made|welcome)\b|\bbecome a (?:patron|supporter|subscriber|member of)\b|\bsupport (?:our|independent) (?:work|journalism|reporting|media)\b|\byour (?:help|support|donation)s? (?:keeps?|makes?|is|are)\b", Any)]
    public static partial Regex Donation();

    [GeneratedRegex(@"^\W{0,4}(?:please )?(?:click (?:the|here|on)\b|share(?:\s*[,:!.|]|\s+(?:this|on|via|it|with)\b|$)|tweet(?: this)?$|forward this\b|subscribe\b|sign up (?:for|to)\b|follow us\b|join (?:us|our)\b|like us\b|crosspost\b|download our\b|get (?:our|the latest)\b|print(?: this)?$|e-?mail this\b|advertisement$|sponsored\b|read more$|back to top$|skip to\b|support \S+(?: \S+){0,3} (?:in its|on|with a|by)\b)", Any)]
    public static partial Regex Share();

    [GeneratedRegex(@"^\W{0,3}(?:(?:for )?(?:media|press) (?:contacts?|inquiries|enquiries|queries|office)\b|contact(?: us)?\s*:|(?:tel|phone|fax|e-?mail|paypal|whatsapp|telegram|twitter|facebook|or via|via)\s*:\s*[<+@\d\w]|for (?:more|further) information\b|[\w.+-]+@[\w-]+\.[\w.]+$)", Any)]
    public static partial Regex Contact();

    [GeneratedRegex(@"^(?:regions?|themes?|topics?|tags?|tagged|categor(?:y|ies)|filed under|posted in|keywords?|sections?|series|in-depth reports?|labels?|country|countries)\s*:", Any)]
    public static partial Regex Tags();

    [GeneratedRegex(@"^(?:#[\p{L}\p{N}_]+[\s,]*)+$", Exact)]
    public static partial Regex Hashtags();

    [GeneratedRegex(@"^\W{0,3}(?:the )?(?:original source\b|original (?:article|text|post)\b.{0,20}\b(?:is|here|at)\b|(?:this|the) (?:article|story|report|text|post) (?:was |is )?(?:first|originally|also) (?:published|appeared|posted)\b|(?:originally|first) (?:published|posted|appeared)\b|(?:re-?posted|republished|cross-?posted|reprinted)\b|articles? by\s*:|more (?:articles|posts) by\b|source\s*:\s*\S+(?:\s+\S+){0,6}$|about the author|agency text\b|translat(?:ed|ion) (?:by|from)\b)", Any)]
    public static partial Regex Origin();

    [GeneratedRegex(@"^\W{0,2}(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written)(?: and (?:writing|editing|reporting))? by\b", Any)]
    public static partial Regex Staff();

    [GeneratedRegex(@"^\W{0,3}(?:(?:\d+ )?comments?(?: \(\d+\))?|(?:\d+ )?(?:replies|responses)(?: to .{1,80})?|readers'? comments?|leave a (?:comment|reply)|post a comment|join the (?:discussion|conversation))\W{0,2}$", Any)]
    public static partial Regex Comments();

    [GeneratedRegex(@"^\W{0,3}(?:readers may comment|comments (?:are|will be) (?:moderated|closed|open|disabled)|comment on .{1,60}(?:page|site|facebook|twitter)|log ?in to (?:comment|post))", Any)]
    public static partial Regex CommentNotice();

    [GeneratedRegex(@"^\W{0,3}(?:related(?: (?:articles?|stories|story|links?|news|posts?|reports?|topics?))?|more on this(?: story)?|more from\b.{0,40}|recommended(?: for you)?|you (?:may|might) also like|further reading|most (?:read|popular|viewed)|trending(?: now)?|latest news|see also|read also|also read|do(?:n't|n’t| not) miss)\W{0,2}$", Any)]
    public static partial Regex RelatedHeading();

    [GeneratedRegex(@"^\W{0,3}(?:(?:read|see) (?:also|more|too|next)|also read|related(?: (?:articles?|stories|story|links?|news|posts?))?|next (?:article|post)|previous (?:article|post)|recommended|more on)\s*[:：>»|–—-]", Any)]
    public static partial Regex RelatedLine();

    [GeneratedRegex(@"^\W{0,2}(?:https?://|www\.)\S+$", Any)]
    public static partial Regex BareAddress();

    [GeneratedRegex(@"\.(?:mp4|webm|mov|m4v|jpe?g|png|gif|webp|svg|mp3)\b|youtube\.|youtu\.be|vimeo\.|\bpic\.", Any)]
    public static partial Regex MediaAddress();

    [GeneratedRegex(@"^\W{0,3}(?:file )?(?:(?:photo|picture|image|video|footage|map|graphic|illustration|screenshot|caption|watch|infographic)(?:graph)?s?\s*(?::|credits?\b|by\b|©|\||/)|(?:featured|cover|lead) (?:image|photo|picture)\b|file (?:photo|picture)\b)", Any)]
    public static partial Regex Caption();

    [GeneratedRegex(@"^\[?\d{1,2}[:.h]\d{2}\]?(?![\d%])\s", Any)]
    public static partial Regex TimeStamp();

    [GeneratedRegex(@"^(?:[•‣▪▫◦●○■□►▶➤➢✔·*–—\-]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+\S", Any)]
    public static partial Regex Bullet();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’\-]*(?:\s+(?:(?:al|an|ar|as|at|el)-)?(?:\p{Lu}[\p{L}'’\-]*|city|town|village|countryside|province|governorate|district|area|north|south|east|west|northern|southern|eastern|western|of|near|the|and|outskirts|suburbs|front|border)){0,5}(?:,\s*(?:(?:(?:al|an|ar|as|at|el)-)?\p{Lu}[\p{L}'’\-]*|\d{1,4}|city|town|village|countryside|province|governorate|north|south|east|west|northern|southern|eastern|western|of|near|the|morning|evening|night|noon)(?:\s+|(?=[.,]))){0,6}\.$|^(?:\p{Lu}[\p{L}'’\-]*\s+){0,4}(?:(?:al|an)-)?\p{Lu}[\p{L}'’\-]*(?:\s+(?:city|countryside))?,\s*(?:north|south|east|west|northeast|northwest|southeast|southwest|just|near)\b[^.;:]{0,40}\.$", Exact)]
    public static partial Regex PlaceLine();

    [GeneratedRegex(@"^(?:\p{Lu}[^:–—]{0,60}?|\d{1,2}(?:[–-]\d{1,2})?\s+\p{Lu}\p{Ll}{2,8})(?::\s|\s[–—]\s)\S", Exact)]
    public static partial Regex Label();
}
