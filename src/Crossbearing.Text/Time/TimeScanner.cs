using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>Walks over a document once and reads its times. Not thread-safe; one use.</summary>
internal sealed partial class TimeScanner(Document document, DateOnly? anchor)
{
    private const int FirstYear = 1000;
    private const int FirstBareYear = 1900;
    private const int LongestStory = 31;
    private const int ShortestPeriod = 3;
    private const int LongestPeriod = 9;
    private const int DeepestNesting = 5;
    private readonly Document _document = document;
    private readonly ImmutableArray<Token> _tokens = document.Tokens;
    private readonly DateOnly? _anchor = Clamp(anchor);
    private readonly ImmutableArray<TimeExpression>.Builder _found = ImmutableArray.CreateBuilder<TimeExpression>();

    /// <summary>End of the last expression; none begins before it.</summary>
    private int _floor;

    /// <summary>How many expressions the one being read lies in.</summary>
    private int _depth;

    private readonly CountReader _counts = new(document);
    private readonly bool _isHistory = IsHistory(document, Clamp(anchor));

    /// <summary>End of the sentence under the cursor.</summary>
    private int _end;

    /// <summary>Start of the sentence under the cursor.</summary>
    private int _begin;

    /// <summary>The last day told so far, for "the next day".</summary>
    private DateOnly? _lastDay;

    /// <summary>The last time told so far, for "four years later".</summary>
    private TimeMatch _lastTime;

    /// <summary>True where the last time told is a loose stretch ("the middle of the week"), from which no day can be counted.</summary>
    private bool _lastIsVague;

    /// <summary>The last day told in this paragraph, not long before the anchor, for "in the evening".</summary>
    private DateOnly? _lastInParagraph;

    /// <summary>The last day told in this sentence, for clock times.</summary>
    private DateOnly? _lastInSentence;

    /// <summary>The last date of this sentence that was written with its year, for "in March 2011 …, by July".</summary>
    private DateOnly? _writtenInSentence;

    /// <summary>The last day of the stretch that the title says the report covers, from which its weekdays are counted.</summary>
    private DateOnly? _periodEnd;

    /// <summary>The month told last in this sentence, for "January 25 and 26".</summary>
    private TimeMatch _previous;

    /// <summary>All expressions of the document.</summary>
    public ImmutableArray<TimeExpression> Run()
    {
        int paragraph = -1;
        foreach (var sentence in _document.Sentences)
        {
            if (sentence.Paragraph != paragraph) (paragraph, _lastInParagraph) = (sentence.Paragraph, null);
            (_begin, _end) = (sentence.FirstToken, sentence.EndToken);
            (_lastInSentence, _previous, _writtenInSentence) = (null, default, null);
            for (int i = _begin; i < _end;)
            {
                var form = _tokens[i].Form;
                if (form.Time.Kind == TimeKind.None && !form.Number.IsCount) { i++; continue; }
                i = Step(i);
            }
        }
        return _found.DrainToImmutable();
    }

    private int Step(int i)
    {
        var match = Match(i);
        if (!match.Found) return i + 1;
        match = WithClock(WithWeekday(WithOwnedPart(match)));
        Add(match);
        return _floor = match.End;
    }

    /// <summary>The time that begins at a token; none where expressions nest deeper than any real one ("the end of the end of …").</summary>
    private TimeMatch Match(int i)
    {
        if (_depth == DeepestNesting) return default;
        _depth++;
        var match = MatchHere(i);
        _depth--;
        return match;
    }

    private TimeMatch MatchHere(int i)
    {
        var fact = Fact(i);
        if (fact.Kind == TimeKind.Cue && MatchCue(i, (TimeCue)fact.Value) is { Found: true } cue) return cue;
        if (fact.Kind is TimeKind.Number or TimeKind.Month or TimeKind.DayMonth or TimeKind.Compact && Compact(i, false) is { Found: true } compact) return Ranged(compact, i);
        if (Range(i) is { Found: true } range) return range;
        if (fact.Kind == TimeKind.Part && NamedHour(i) is { Found: true } hour) return hour;
        if (fact.Kind == TimeKind.Ordinal && Fact(i + 1).Kind == TimeKind.Unit && Is(i + 2, TimeCue.Of) && Slice(i, i + 1, fact.Value) is { Found: true } slice) return slice;
        if (Date(i, false) is { Found: true } date) return date;
        return fact.Kind switch
        {
            TimeKind.Reference => FromReference(i),
            TimeKind.YearPart => FromYearPart(i),
            TimeKind.Amount => FromAmount(i),
            TimeKind.YearEdge => FromEdge(i, false),
            TimeKind.DecadeEdge => FromEdge(i, true),
            TimeKind.Decade => FromDecade(i, i),
            TimeKind.Century => Century(i, i + 1, fact.Value),
            TimeKind.Adverb => FromAdverb(i),
            TimeKind.Feast => FromFeast(i),
            TimeKind.Unit => FromUnit(i),
            TimeKind.Ordinal => OrdinalCentury(i, i) is { Found: true } century ? century : OrdinalYearPart(i, i),
            _ => Amount(i),
        };
    }

    private void Add(TimeMatch match)
    {
        var (relation, start) = RelationBefore(match);
        var span = SpanOf(match);
        string text = span.Of(_document.Text);
        var time = match.IsResolved ? new EventTime(match.Start, match.Last, match.Precision, text) : EventTime.Unknown with { Text = text };
        _found.Add(new TimeExpression(span, match.First, match.End, match.Type, match.Value, time, relation, start) { Mod = match.Mod, Written = match.Written, Quantifier = match.Quantifier, Frequency = match.Frequency, LiesAhead = match.LiesAhead, Bounds = BoundsOf(match, span), Alternative = OtherReading(match) });
        Remember(match);
        if (match.Type == TimexType.Date) _previous = match;
        if (match is { Type: TimexType.Date, Start: { } day, Precision: DatePrecision.Day or DatePrecision.Month } && HasYear(match)) _writtenInSentence = day;
    }

    private ImmutableArray<TimeBound> BoundsOf(TimeMatch match, TextSpan span) => match.Bounds is not { } bounds ? []
        : [new(_document.SpanOf(match.First, bounds.LeftEnd), bounds.Left), new(new TextSpan(_tokens[bounds.RightFirst].Start, span.End), bounds.Right)];

    /// <summary>5/3/2018 read with the day first: both readings are dates and the text does not tell which is meant.</summary>
    private string? OtherReading(TimeMatch match)
    {
        if (match is not { Type: TimexType.Date, Value.Length: 10, Precision: DatePrecision.Day } || match.End != match.First + 1 || !_document.Text.AsSpan(_tokens[match.First].Start, _tokens[match.First].Length).Contains('/')) return null;
        var (month, day) = (match.Value[5..7], match.Value[8..]);
        return month != day && string.CompareOrdinal(day, "12") <= 0 ? $"{match.Value[..4]}-{day}-{month}" : null;
    }

    /// <summary>Its characters; the stop that ends the sentence belongs to no short name of a month or day.</summary>
    private TextSpan SpanOf(TimeMatch match)
    {
        var span = _document.SpanOf(match.First, match.End);
        bool stop = match.End == _end && Fact(match.End - 1).Kind is TimeKind.Month or TimeKind.Weekday && _document.Text[span.End - 1] == '.';
        return stop ? new TextSpan(span.Start, span.End - 1) : span;
    }

    private TimeFact Fact(int i) => i >= _begin && i < _end ? _tokens[i].Form.Time : default;

    private bool Is(int i, TimeCue cue) => Fact(i).Is(cue);

    private string Norm(int i) => i >= _begin && i < _end ? _tokens[i].Norm : "";

    private bool IsDash(int i) => i > _begin && i < _end && _tokens[i].Length == 1 && Characters.IsDash(_document.Text[_tokens[i].Start]);

    private bool IsSign(int i, char sign) => i >= _begin && i < _end && _tokens[i].Length == 1 && _document.Text[_tokens[i].Start] == sign;

    private bool IsDay(int i) => Fact(i) is { Kind: TimeKind.Number or TimeKind.Ordinal, Value: >= 1 and <= 31 } && _tokens[i].Length <= 4;

    private int Year(int i) => Fact(i) is { Kind: TimeKind.Number, Value: >= FirstYear and <= 2100 and int year } && _tokens[i].Length == 4 ? year : 0;

    /// <summary>True where an open-class word in lower case follows, which the number before it may count.</summary>
    private bool CountsWord(int i) =>
        i < _end && _tokens[i] is { Case: LetterCase.Lower, Form: { Shape: TokenShape.Word, Classes: WordClass.None, Time.Kind: TimeKind.None } form }
        && (form.Verb & VerbForms.Past) == 0;

    /// <summary>Anchors at the very ends of the calendar would overflow; they are none.</summary>
    private static DateOnly? Clamp(DateOnly? anchor) => anchor is { Year: > 100 and < 9900 } ? anchor : null;
}
