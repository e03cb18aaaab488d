namespace Crossbearing.Assessment;

/// <summary>What became of a prediction, as far as the claims tell.</summary>
public enum PredictionOutcome
{
    /// <summary>Its time is not over and nothing decided it yet.</summary>
    Open,
    /// <summary>What was foretold is told to have happened in its time.</summary>
    CameTrue,
    /// <summary>The contrary is told: it happened too late, was held by others, or failed.</summary>
    Failed,
    /// <summary>Nothing decides it: no place or time to check, silence, or sources that contradict each other. Silence is never failure.</summary>
    Undecidable,
}
