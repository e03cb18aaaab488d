namespace Crossbearing.Core;

public static partial class DiagnosticCodes
{
    /// <summary>No file or folder of this name.</summary>
    public static DiagnosticCode FileNotFound { get; } = new("XB1001", Severity.Error, "No file or folder of this name",
        "Check the path.");

    /// <summary>The file cannot be opened or read.</summary>
    public static DiagnosticCode FileUnreadable { get; } = new("XB1002", Severity.Error, "The file cannot be opened or read",
        "Check its permissions and that no other program holds it.");

    /// <summary>The file is of no format that is read.</summary>
    public static DiagnosticCode UnknownFormat { get; } = new("XB1003", Severity.Error, "The file is of no format that is read",
        "Convert it to .txt, .html or .jsonl, or leave it out.");

    /// <summary>The report has no text.</summary>
    public static DiagnosticCode EmptyReport { get; } = new("XB1004", Severity.Error, "The report has no text",
        "Nothing to code; leave it out or fetch it again.");

    /// <summary>The bytes are no text.</summary>
    public static DiagnosticCode NotText { get; } = new("XB1005", Severity.Error, "The bytes are no text",
        "The file is binary or named wrongly; find the text version.");

    /// <summary>The text is in no encoding that can be told.</summary>
    public static DiagnosticCode BadEncoding { get; } = new("XB1006", Severity.Error, "The text is in no encoding that can be told",
        "Save it as UTF-8.");

    /// <summary>The report is longer than the limit.</summary>
    public static DiagnosticCode TooLong { get; } = new("XB1007", Severity.Error, "The report is longer than the limit",
        "Raise --max-report-chars or split it.");

    /// <summary>A header line has a value that cannot be used.</summary>
    public static DiagnosticCode BadHeader { get; } = new("XB1008", Severity.Error, "A header line has a value that cannot be used",
        "Mend the line; dates are ISO 8601.");

    /// <summary>The HTML cannot be read.</summary>
    public static DiagnosticCode BadHtml { get; } = new("XB1009", Severity.Error, "The HTML cannot be read",
        "Save the page again; nesting deeper than the limit is refused.");

    /// <summary>The row is no JSON object.</summary>
    public static DiagnosticCode BadJson { get; } = new("XB1010", Severity.Error, "The row is no JSON object",
        "Mend the row; each line holds one object.");

    /// <summary>The row has no text.</summary>
    public static DiagnosticCode MissingText { get; } = new("XB1011", Severity.Error, "The row has no text",
        "Each row needs a field text with a string.");

    /// <summary>Two reports have one id.</summary>
    public static DiagnosticCode DuplicateId { get; } = new("XB1012", Severity.Error, "Two reports have one id",
        "The first one was taken; give the other an id of its own.");

    /// <summary>Too much of the text is lost.</summary>
    public static DiagnosticCode DamagedText { get; } = new("XB1013", Severity.Error, "Too much of the text is lost",
        "Over a tenth of it are replacement characters; fetch it again.");

    /// <summary>The line is no CoNLL-U.</summary>
    public static DiagnosticCode BadConllu { get; } = new("XB1014", Severity.Error, "The line is no CoNLL-U",
        "Mend the line: ten columns with tabs between them, words numbered from 1, a blank line after each sentence.");

    /// <summary>The text or a paragraph is not in English; it is kept and shown, not coded.</summary>
    public static DiagnosticCode NotEnglish { get; } = new("XB1101", Severity.Notice, "The text or a paragraph is not in English; it is kept and shown, not coded",
        "Translate it and ingest the translation as a report of its own.");

    /// <summary>No publication date was found; dates that need one stay unknown.</summary>
    public static DiagnosticCode NoPublicationDate { get; } = new("XB1102", Severity.Notice, "No publication date was found; dates that need one stay unknown",
        "Add a line Published: with an ISO date.");

    /// <summary>The text was not UTF-8 and was read in an older encoding.</summary>
    public static DiagnosticCode LegacyEncoding { get; } = new("XB1103", Severity.Notice, "The text was not UTF-8 and was read in an older encoding",
        "Check the spelling of names.");

    /// <summary>The file lies in a folder of reports and is none; it was left out.</summary>
    public static DiagnosticCode FileLeftOut { get; } = new("XB1104", Severity.Notice, "The file lies in a folder of reports and is none; it was left out",
        "Nothing; name the file itself to have it read.");
}
