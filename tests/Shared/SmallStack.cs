using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace SkillStash.Schema.Testing;

/// <summary>Runs code on a thread with little stack: one megabyte, the least that a compiler host gives, unless another size is said.</summary>
internal static class SmallStack
{
    private const int Bytes = 1024 * 1024;

    public static void Run(Action action, int bytes = Bytes)
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
            bytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
    }
}
