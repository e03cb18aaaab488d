using System.Security.Cryptography;
using System.Text;

namespace Crossbearing.Core;

/// <summary>Ids and hashes made from content, so that the same input gives the same id on any machine. Thread-safe.</summary>
public static class ContentId
{
    /// <summary><paramref name="prefix"/>, a hyphen and the first 16 hex digits of the SHA-256 of the UTF-8 bytes of <paramref name="content"/>.</summary>
    public static string Of(string prefix, string content) => $"{prefix}-{Hash(Encoding.UTF8.GetBytes(content))[..16]}";

    /// <summary>SHA-256 as 64 lower-case hex digits.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
