using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Runs work on a stack of known size.</summary>
/// <remarks>
/// SQLite takes expressions of 1,000 levels, and whatever walks the syntax calls itself for each. A host gives its worker threads
/// as little as some 256 KB, and a stack that runs out ends the host.
/// </remarks>
internal static class OwnStack
{
    // What the deepest text that the parser takes needs is under 1 MB.
    private const int Bytes = 4 * 1024 * 1024;

    [ThreadStatic]
    private static bool _isOwn;

    /// <summary>Runs the function to its end and returns what it returns, or throws what it throws.</summary>
    public static T Run<T>(Func<T> function)
    {
        if (_isOwn)
        {
            return function();
        }

        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                _isOwn = true;
                try
                {
                    result = function();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Bytes)
        {
            IsBackground = true,
            CurrentCulture = Thread.CurrentThread.CurrentCulture,
        };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
