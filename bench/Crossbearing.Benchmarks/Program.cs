using System.Globalization;
using BenchmarkDotNet.Running;
using Crossbearing.Benchmarks;

if (args is ["syntax", ..]) SyntaxSpeed.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 50, args.ElementAtOrDefault(2));
else BenchmarkSwitcher.FromAssembly(typeof(BenchConfig).Assembly).Run(args, BenchConfig.Create());
