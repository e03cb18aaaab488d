namespace Crossbearing.Text;

/// <summary>A distinct word form, shared by all its tokens. Immutable, thread-safe.</summary>
/// <param name="Norm">Lower case, apostrophes and hyphens unified to ASCII.</param>
/// <param name="VerbLemma">Lemma if it is a verb form, else <see cref="Norm"/>.</param>
/// <param name="NounLemma">Singular if it is a plural, else <see cref="Norm"/>.</param>
/// <param name="Classes">Closed classes it can belong to.</param>
/// <param name="Verb">Verb forms it can be.</param>
/// <param name="Shape">What it looks like.</param>
public sealed record WordForm(string Norm, string VerbLemma, string NounLemma, WordClass Classes, VerbForms Verb, TokenShape Shape)
{
    /// <summary>What the calendar rules know of it.</summary>
    internal TimeFact Time { get; init; }

    /// <summary>What the number rules know of it.</summary>
    internal NumberFact Number { get; init; }

    /// <summary>How it behaves at the end of a sentence.</summary>
    internal StopFact Stop { get; init; }

    /// <summary>The languages in which it is a function word, a bit each.</summary>
    internal int Languages { get; init; }

    /// <summary>True where it can be of one of these classes.</summary>
    public bool Is(WordClass classes) => (Classes & classes) != 0;

    /// <inheritdoc/>
    public override string ToString() => Norm;
}
