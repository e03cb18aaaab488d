using System.Reflection;

namespace Crossbearing.House.Tests;

/// <summary>The assemblies of the libraries.</summary>
internal static class Libraries
{
    public static Assembly Load(string project) => Assembly.Load(new AssemblyName(project));
}
