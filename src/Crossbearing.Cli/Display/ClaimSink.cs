using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Cli.Display;

/// <summary>Where claims are written: at once as lines of JSON, or at the end as a table.</summary>
internal abstract class ClaimSink : IDisposable
{
    public static ClaimSink Of(CliSession session) => session.Settings.AsTable ? new TableSink(session) : new LineSink(session.Out);

    public abstract void Write(Claim claim);

    public virtual void Finish()
    {
    }

    /// <summary>Hands on what was written, also where the run was stopped.</summary>
    public virtual void Dispose()
    {
    }

    private sealed class LineSink(TextWriter output) : ClaimSink
    {
        public override void Write(Claim claim)
        {
            output.Write(CoreJson.Write(claim));
            output.Write('\n');
        }

        public override void Dispose()
        {
            output.Flush();
            base.Dispose();
        }
    }

    private sealed class TableSink(CliSession session) : ClaimSink
    {
        private readonly List<Claim> claims = [];

        public override void Write(Claim claim) => claims.Add(claim);

        public override void Finish() => ClaimTable.Write(session, claims);
    }
}
