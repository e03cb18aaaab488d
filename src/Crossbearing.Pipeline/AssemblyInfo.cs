using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Crossbearing.Pipeline.Tests")]
