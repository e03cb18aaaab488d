namespace Crossbearing.Text;

/// <summary>A caller's buffers for forms that are not known yet. For one thread at a time.</summary>
internal sealed class FormRoom
{
    /// <summary>Forms that are worked out at once.</summary>
    public const int Rows = 12;

    private readonly KnownForm?[] _passing = new KnownForm?[Workspace.MostWords];

    /// <summary>Vectors of the words.</summary>
    public float[] Vectors { get; } = new float[Rows * NetworkShape.Word];

    /// <summary>What the forms add.</summary>
    public float[] Parts { get; } = new float[Rows * NetworkShape.Form];

    /// <summary>The form to be used for the word at a place when it is not kept; without lemmas.</summary>
    public KnownForm Passing(int place)
    {
        var form = _passing[place] ??= new KnownForm("", 0);
        form.Forget();
        return form;
    }
}
