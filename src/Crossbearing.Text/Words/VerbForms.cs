namespace Crossbearing.Text;

/// <summary>The verb forms that a word form can be, by the tables of irregular verbs and by its ending.</summary>
[Flags]
public enum VerbForms
{
    /// <summary>No verb form by its shape.</summary>
    None = 0,
    /// <summary>Infinitive or present.</summary>
    Base = 1,
    /// <summary>Third person singular present.</summary>
    Third = 2,
    /// <summary>Simple past.</summary>
    Past = 4,
    /// <summary>Past participle.</summary>
    Participle = 8,
    /// <summary>-ing form.</summary>
    Gerund = 16,
}
