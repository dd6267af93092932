using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>Runs code on a thread with less stack than the one megabyte that a compiler host gives.</summary>
internal static class SmallStack
{
    private const int Bytes = 768 * 1024;

    public static void Run(Action action)
    {
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Bytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
    }
}
