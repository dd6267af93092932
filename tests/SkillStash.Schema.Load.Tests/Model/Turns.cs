using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace SkillStash.Schema.Load.Tests;

/// <summary>Threads that work one at a time, each when it is told to.</summary>
internal sealed class Turns : IDisposable
{
    public const int Threads = 3;

    private readonly BlockingCollection<Task>[] _queues = [.. Enumerable.Range(0, Threads).Select(_ => new BlockingCollection<Task>())];

    public Turns()
    {
        foreach (BlockingCollection<Task> queue in _queues)
        {
            new Thread(() => Work(queue)).Start();
        }
    }

    /// <summary>Has a thread do something, and waits for it.</summary>
    public void Take(int thread, Action work)
    {
        Task turn = new(work);
        _queues[thread].Add(turn);
        turn.GetAwaiter().GetResult();
    }

    public void Dispose() => Array.ForEach(_queues, queue => queue.CompleteAdding());

    private static void Work(BlockingCollection<Task> queue)
    {
        foreach (Task turn in queue.GetConsumingEnumerable())
        {
            turn.RunSynchronously();
        }
    }
}
