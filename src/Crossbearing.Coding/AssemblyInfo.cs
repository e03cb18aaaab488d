using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Crossbearing.Coding.Tests")]
