using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>Runs code on a thread with one megabyte of stack, the least that a compiler host gives.</summary>
internal static class SmallStack
{
    private const int Bytes = 1024 * 1024;

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
