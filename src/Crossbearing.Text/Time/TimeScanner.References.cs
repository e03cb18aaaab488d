namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    /// <summary>"now", "recently", "the future", "at present".</summary>
    private TimeMatch FromReference(int i)
    {
        string norm = Norm(i);
        bool the = Is(i - 1, TimeCue.The) || (Norm(i - 1) is "near" or "foreseeable" or "distant" && Is(i - 2, TimeCue.The));
        bool told = norm switch
        {
            "present" => Is(i - 1, TimeCue.At) || (the && EndsPhrase(i + 1)),
            "moment" => Is(i - 1, TimeCue.The) && (Is(i - 2, TimeCue.At) || Is(i - 2, TimeCue.For)) && !Is(i + 1, TimeCue.Of),
            "soon" => Norm(i - 1) is not ("as" or "too" or "so" or "very" or "how") && Norm(i + 1) is not ("as" or "after" or "enough"),
            "future" => (the || Is(i - 1, TimeCue.In)) && EndsPhrase(i + 1),
            _ => true,
        };
        if (told && norm == "moment") return Reference(Open(i - 1), i + 1, TimeReference.Present);
        return told ? Reference(Norm(i - 1) == "right" && norm == "now" ? Open(i - 1) : i, i + 1, (TimeReference)Fact(i).Value) : default;
    }

    /// <summary>"the past" where no noun follows.</summary>
    private TimeMatch ThePast(int first, int word) =>
        first < word && Norm(word) == "past" && EndsPhrase(word + 1) ? Reference(first, word + 1, TimeReference.Past) : default;

    /// <summary>"these days", "those days".</summary>
    private TimeMatch TheseDays(int i)
    {
        if (Norm(i) != "days" || Norm(i - 1) is not ("these" or "those")) return default;
        return Reference(Open(i - 1), i + 1, Norm(i - 1) == "these" ? TimeReference.Present : TimeReference.Past);
    }

    private static TimeMatch Reference(int first, int end, TimeReference reference) =>
        TimeMatch.Open(first, end, reference switch { TimeReference.Present => "PRESENT_REF", TimeReference.Past => "PAST_REF", _ => "FUTURE_REF" });

    /// <summary>True at the end of a noun phrase: a sign, a function word or the end of the sentence.</summary>
    private bool EndsPhrase(int i) =>
        i >= _end || _tokens[i].Form.Shape == TokenShape.Punctuation
        || _tokens[i].Form.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Modal | WordClass.Determiner | WordClass.Pronoun | WordClass.Relative | WordClass.Negation);

    /// <summary>The token, or the one after it where the last expression already holds it.</summary>
    private int Open(int i) => Math.Max(i, _floor);
}
