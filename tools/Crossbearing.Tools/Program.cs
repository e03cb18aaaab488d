using System.Globalization;
using Crossbearing.Tools;
using Crossbearing.Tools.Fuzz;
using Crossbearing.Tools.Gazetteer;
using Crossbearing.Tools.Hashes;
using Crossbearing.Tools.Outlets;
using Crossbearing.Tools.Recognizers;
using Crossbearing.Tools.Shapes;
using Crossbearing.Tools.Subevents;
using Crossbearing.Tools.Syntax;

try
{
    return Run(new Options(args));
}
catch (ToolException error)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}
catch (IOException error)
{
    Console.Error.WriteLine($"XB9005: {error.Message}");
    return 2;
}

static int Run(Options options)
{
    switch (options.Command, options.Theatre)
    {
        case ("gazetteer", "syria-northwest"):
            var rows = GazetteerCompiler.Compile(options.Get("settlements"), options.Get("admin"), options.Get("overrides"), "2017-07-01", "nws-", options.Get("out"));
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} places"));
            return 0;
        case ("shapes", "syria-northwest"):
            ShapesCompiler.Compile(options.Get("places"), options.Get("lines"), options.Get("out"));
            return 0;
        case ("coverage", "syria-northwest"):
            var (asked, missing) = Coverage.Measure(options.Get("places"), options.Get("names"), [35.9, 35.0, 37.7, 36.8], 5);
            foreach (var name in missing)
            {
                Console.WriteLine(name);
            }

            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{asked - missing.Count} of {asked} found"));
            return 0;
        case ("hashes", { Length: > 0 } theatre):
            var changed = TheatreHashes.Update(Path.Combine("theatres", theatre));
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{changed} sums changed"));
            return 0;
        case ("train", "syntax"):
            SyntaxTrainer.Train(
                options.Get("train").Split(','), options.Find("dev"), options.Find("vectors"), int.Parse(options.Get("words"), CultureInfo.InvariantCulture),
                int.Parse(options.Get("epochs"), CultureInfo.InvariantCulture), options.Get("out"));
            return 0;
        case ("segmentation", { Length: > 0 } treebank):
            Console.Error.WriteLine(Segmentation.Measure(treebank, options.Find("list") is not null));
            return 0;
        case ("measure", "recognizers"):
            Console.Write(RecognizersMeasure.Run(options.Get("cases"), options.Find("runtime"), options.Find("misses")));
            return 0;
        case ("measure", "subevents"):
            Console.Write(SubeventMeasure.Run(File.ReadLines(options.Get("snippets")), File.ReadLines(options.Get("claims")), options.Find("misses") is not null));
            return 0;
        case ("blot", "outlets"):
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{BlottedOutlets.Write(options.Get("reports"), options.Get("pack"), options.Get("out"))} reports"));
            return 0;
        case ("fuzz", "text"):
            return Fuzzer.Run(
                options.Find("samples") ?? Path.Combine("samples", "northwest-syria"), ulong.Parse(options.Find("seed") ?? "1", CultureInfo.InvariantCulture),
                int.Parse(options.Find("seconds") ?? "60", CultureInfo.InvariantCulture)) == 0 ? 0 : 1;
        default:
            throw new ToolException("XB9001", "command line", $"'{options.Command} {options.Theatre}'", "gazetteer, shapes or coverage and syria-northwest, hashes and a pack's name, train syntax, segmentation and a treebank, measure recognizers or subevents, blot outlets, or fuzz text");
    }
}
