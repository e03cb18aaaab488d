using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Crossbearing.Cli.Tests")]
