using System.Diagnostics;
using System.Text.Json;
using Crossbearing.Testing;

namespace Crossbearing.Cli.Tests;

/// <summary>The scoring kit, run by Python.</summary>
internal static class Kit
{
    /// <summary>Scores each report by itself and all together, with types and misses.</summary>
    private const string Program = """
        import json, sys
        sys.path.insert(0, sys.argv[1])
        import score_claims as kit
        gold, found = kit.load(sys.argv[2]), kit.load(sys.argv[3])
        aliases = json.load(open(sys.argv[4], encoding="utf-8"))
        misses = []
        out = {"total": kit.score(gold, found, aliases, True, misses), "misses": [[m[0], m[1], m[2]] for m in misses], "reports": {}}
        for report in sorted({c["report"] for c in gold + found}):
            out["reports"][report] = kit.score([c for c in gold if c["report"] == report], [c for c in found if c["report"] == report], aliases)
        print(json.dumps(out))
        """;

    public static JsonElement Score(string gold, string found, string aliases)
    {
        Assert.True(File.Exists(SharedFolder.At("kit", "score_claims.py")), "shared/kit is not beside the repository");
        string printed = Python("-c", Program, SharedFolder.At("kit"), gold, found, aliases);
        return JsonSerializer.Deserialize<JsonElement>(printed);
    }

    /// <summary>The kit's key of each name.</summary>
    public static string[] Keys(IEnumerable<string> names)
    {
        const string program = "import json, sys; sys.path.insert(0, sys.argv[1]); import score_claims as kit; print(json.dumps([kit.key(n) for n in json.loads(sys.argv[2])]))";
        return JsonSerializer.Deserialize<string[]>(Python("-c", program, SharedFolder.At("kit"), JsonSerializer.Serialize(names)))!;
    }

    private static string Python(params string[] args)
    {
        ProcessStartInfo start = new("python3", args) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        using Process python = Process.Start(start)!;
        Task<string> errors = python.StandardError.ReadToEndAsync();
        string printed = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        Assert.True(python.ExitCode == 0, errors.Result);
        return printed;
    }
}
