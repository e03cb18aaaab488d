using System.Runtime.InteropServices;
using System.Text;
using Crossbearing.Cli;

UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
using StreamWriter data = new(Console.OpenStandardOutput(), utf8, 1 << 16) { NewLine = "\n" };
using StreamWriter messages = new(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
using CancellationTokenSource stop = new();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

return CrossbearingCli.Run(args, CrossbearingCli.EnvironmentOfProcess(data, messages), stop.Token);

void Stop(PosixSignalContext context)
{
    context.Cancel = true;
    stop.Cancel();
}
