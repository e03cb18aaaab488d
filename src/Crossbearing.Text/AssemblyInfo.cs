using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Crossbearing.Text.Tests")]
[assembly: InternalsVisibleTo("Crossbearing.Tools")]
[assembly: InternalsVisibleTo("Crossbearing.Tools.Tests")]
