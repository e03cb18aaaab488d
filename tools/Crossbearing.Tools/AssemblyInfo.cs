using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Crossbearing.Tools.Tests")]
