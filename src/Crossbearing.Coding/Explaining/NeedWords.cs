namespace Crossbearing.Coding;

/// <summary>What a frame's need asks for, in words. Thread-safe.</summary>
internal static class NeedWords
{
    /// <summary>The need as the lexicon has it, and what that means.</summary>
    public static string Of(string need) => Meaning(need) is { } meaning ? $"{need}: {meaning}" : need;

    private static string? Meaning(string need) => need switch
    {
        "place" => "a place named in its clause, or places counted there",
        "place-object" => "a place as its object or subject, or places counted there",
        "actor" => "an armed actor in its clause",
        "war" => "an armed actor, a weapon or a word of war in the sentence",
        "arms" => "a weapon or vehicle, or an armed initiator",
        "arms-object" => "a weapon or vehicle as its object",
        "victim" => "people or a number in its clause",
        "figure" => "people and a number in its clause",
        "people" => "civilians in its clause",
        "force" => "an initiator, or forces close by in a report of war",
        "object-noun" => "one of the frame's own nouns as its object",
        "crowd" => "many people as its subject",
        "speaker" => "a named speaker who is no civilian",
        _ => null,
    };
}
