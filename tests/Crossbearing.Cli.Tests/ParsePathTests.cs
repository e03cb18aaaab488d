using System.Diagnostics;
using Crossbearing.Testing;

namespace Crossbearing.Cli.Tests;

/// <summary>The parser's fast paths, forced off in a process of its own, change no byte of what is found.</summary>
public class ParsePathTests
{
    [Theory]
    [InlineData("EnableAVX2")]
    [InlineData("EnableHWIntrinsic")]
    public async Task Without_vector_instructions_the_same_is_found(string feature)
    {
        string sample = Repository.At("samples", "northwest-syria", "01-orontes-dispatch-2019-12-21.txt");
        string fast = await Parse(sample, feature, "1"), plain = await Parse(sample, feature, "0");
        Assert.Contains("\troot\t", fast, StringComparison.Ordinal);
        Assert.Equal(fast, plain);
    }

    private static async Task<string> Parse(string path, string feature, string value)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "crossbearing.dll"), "parse", path])
        {
            RedirectStandardOutput = true,
        };
        start.Environment[$"DOTNET_{feature}"] = value;
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
