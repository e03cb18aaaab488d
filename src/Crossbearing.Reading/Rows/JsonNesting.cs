namespace Crossbearing.Reading;

/// <summary>Measures how deeply JSON is nested without parsing it.</summary>
internal static class JsonNesting
{
    public static int Depth(ReadOnlySpan<byte> json)
    {
        int depth = 0, deepest = 0;
        var inString = false;
        for (var i = 0; i < json.Length; i++)
        {
            if (inString)
            {
                inString = json[i] != (byte)'"';
                i += json[i] == (byte)'\\' ? 1 : 0;
                continue;
            }

            inString = json[i] == (byte)'"';
            depth += json[i] is (byte)'{' or (byte)'[' ? 1 : json[i] is (byte)'}' or (byte)']' ? -1 : 0;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }
}
