using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Crossbearing.Storage.Sqlite.Tests")]
