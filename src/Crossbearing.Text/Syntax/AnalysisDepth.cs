namespace Crossbearing.Text;

/// <summary>How much of a sentence the model works out.</summary>
public enum AnalysisDepth
{
    /// <summary>Parts of speech, morphology and lemmas.</summary>
    Tags,
    /// <summary>Tags and the dependency tree.</summary>
    Dependencies,
}
