using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>Threads that open and close databases of their own, tidily or not, while another one clears the pools of Microsoft.Data.Sqlite.</summary>
internal static class PoolLoad
{
    public const string Name = "pools";

    private const int Threads = 8;

    public static void Run(string[] arguments)
    {
        string folder = arguments[0];
        TimeSpan duration = TimeSpan.FromSeconds(int.Parse(arguments[1], CultureInfo.InvariantCulture));
        int seed = int.Parse(arguments[2], CultureInfo.InvariantCulture);
        string[] files = [Create(folder, "delete"), Create(folder, "wal")];
        PoolThread[] threads = [.. Enumerable.Range(0, Threads).Select(i => new PoolThread(files[i % 2], isWal: i % 2 == 1, $"thread{i}", seed + i))];
        Leaks leaks = new(Path.Combine(folder, "leaks.db"), seed);
        long clears = Work(duration, threads, leaks);
        Figures.Write($"{Threads} threads for {duration.TotalSeconds:0} s: {threads.Sum(thread => thread.Lives)} databases opened and closed, "
            + $"{leaks.Count} lost ({leaks.Pooled} of them pooled), {threads.Sum(thread => thread.Writes)} writes, {threads.Sum(thread => thread.Busy)} calls busy, "
            + $"{threads.Sum(thread => thread.Abandoned)} enumerators abandoned, {clears} times all pools cleared");
        Array.ForEach(threads, thread => thread.Forget());
        Collect();
        for (int i = 0; i < files.Length; i++)
        {
            RequireClosed(files[i], [.. threads.Where(thread => thread.File == files[i])]);
        }
    }

    /// <summary>Lets the threads work for so long. The first fault of any of them is thrown.</summary>
    private static long Work(TimeSpan duration, PoolThread[] threads, Leaks leaks)
    {
        long clears = 0;
        Exception? fault = null;
        bool stopped = false;
        List<Thread> running =
        [
            .. threads.Select(thread => Start(thread.Live)),
            Start(leaks.Leak),
            Start(() =>
            {
                SqliteConnection.ClearAllPools();
                clears++;
                Thread.Sleep(5);
            }),
            Start(() =>
            {
                Collect();
                Thread.Sleep(100);
            }),
        ];
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < duration && Volatile.Read(ref fault) is null)
        {
            Thread.Sleep(10);
        }

        Volatile.Write(ref stopped, true);
        running.ForEach(thread => thread.Join());
        return fault is null ? clears : throw new InvalidOperationException("A thread found a fault.", fault);

        Thread Start(Action work)
        {
            Thread thread = new(() =>
            {
                try
                {
                    while (!Volatile.Read(ref stopped))
                    {
                        work();
                    }
                }
                catch (Exception first)
                {
                    Interlocked.CompareExchange(ref fault, first, null);
                }
            });
            thread.Start();
            return thread;
        }
    }

    /// <summary>Holds the file closed by everybody, and complete by itself.</summary>
    private static void RequireClosed(string file, PoolThread[] threads)
    {
        SqliteConnection.ClearAllPools();
        Collect();
        SqliteConnection.ClearAllPools();
        Assert.Empty(OpenFiles.Of(file));
        SortedDictionary<string, string> acknowledged = new(threads.SelectMany(thread => thread.Acknowledged).ToDictionary());
        Assert.Equal("", PlainFile.Difference(acknowledged, PlainFile.Users(PlainFile.Alone(file))));
        PlainFile.RequireSound(file);
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    private static string Create(string folder, string journal)
    {
        string path = Path.Combine(folder, $"{journal}.db");
        using (RegistryDatabase db = RegistryDatabase.Open(path))
        {
            db.CreateSchema();
        }

        PlainFile.SetJournal(path, journal);
        return path;
    }
}
