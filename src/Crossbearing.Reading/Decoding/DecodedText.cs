using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>The characters of a file without byte order mark.</summary>
/// <param name="Text">All of them, unchanged.</param>
/// <param name="Notice">That an older encoding was assumed, or null.</param>
internal sealed record DecodedText(string Text, Diagnostic? Notice = null);
