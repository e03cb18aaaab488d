using System.Globalization;
using BenchmarkDotNet.Running;
using Crossbearing.Benchmarks;

if (args is ["syntax", ..]) SyntaxSpeed.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 50, args.ElementAtOrDefault(2));
else if (args is ["names", "make", var made, var count]) NameSpeed.Make(made, int.Parse(count, CultureInfo.InvariantCulture), Path.Combine(Corpus.Shared.Root, "theatres", "world"));
else if (args is ["names", "measure", var folder, var cache, var names]) NameSpeed.Measure(folder, cache, int.Parse(names, CultureInfo.InvariantCulture));
else BenchmarkSwitcher.FromAssembly(typeof(BenchConfig).Assembly).Run(args, BenchConfig.Create());
