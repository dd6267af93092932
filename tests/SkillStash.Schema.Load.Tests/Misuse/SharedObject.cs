using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using SkillStash.Registry;

namespace SkillStash.Schema.Load.Tests;

/// <summary>One database object on several threads at once: an exception that says so, or the right answer.</summary>
internal static class SharedObject
{
    public const string Name = "shared-object";

    private const int Threads = 4;
    private const int Stored = 50;

    public static void Run(string[] arguments)
    {
        TimeSpan duration = TimeSpan.FromSeconds(int.Parse(arguments[1], CultureInfo.InvariantCulture));
        using RegistryDatabase db = RegistryDatabase.Open(arguments[0]);
        db.CreateSchema();
        User[] rows = [.. Enumerable.Range(0, Stored).Select(i => db.Users.Insert(Rows.User(UserId.New(), "first", i)))];
        SortedDictionary<string, string> acknowledged = new(rows.ToDictionary(row => $"{row.Id}", Rows.Plain));
        long right = 0;
        long refused = 0;
        string? fault = null;
        bool stopped = false;
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(seed => new Thread(() => Work(new Random(seed))))];
        Array.ForEach(threads, thread => thread.Start());
        Thread.Sleep(duration);
        Volatile.Write(ref stopped, true);
        Array.ForEach(threads, thread => thread.Join());
        Figures.Write($"one object on {Threads} threads, {duration.TotalSeconds:0} s: {right} calls right, {refused} refused {fault}");
        Require(fault is null, fault);
        Require(refused > 0, "no call met another one");

        // Handed over from thread to thread, it works on.
        for (int i = 0; i < Threads; i++)
        {
            Thread next = new(() => Call(new Random(i)));
            next.Start();
            next.Join();
        }

        Require(fault is null, fault);
        string difference = PlainFile.Difference(acknowledged, PlainFile.Users(arguments[0]));
        Require(difference.Length == 0, difference);

        void Work(Random random)
        {
            while (!Volatile.Read(ref stopped) && fault is null)
            {
                try
                {
                    Call(random);
                    Interlocked.Increment(ref right);
                }
                catch (InvalidOperationException misuse) when (misuse.Message.Contains("thread", StringComparison.OrdinalIgnoreCase))
                {
                    Interlocked.Increment(ref refused);
                }
                catch (Exception other)
                {
                    fault ??= other.ToString();
                }
            }
        }

        void Call(Random random)
        {
            User row = rows[random.Next(rows.Length)];
            switch (random.Next(10))
            {
                case 0:
                    Require(db.Users.Scan().Take(10).All(Rows.IsWhole), "a wrong row of a scan");
                    break;
                case 1:
                    User inserted = db.Users.Insert(Rows.User(UserId.New(), "later", random.Next(1000)));
                    lock (acknowledged)
                    {
                        acknowledged.Add($"{inserted.Id}", Rows.Plain(inserted));
                    }

                    break;
                case 2:
                    Require(db.Users.Count() >= Stored, "a wrong count");
                    break;
                default:
                    User? found = db.Users.FindById(row.Id);
                    Require(found == row, $"wanted {row} and found {found}");
                    break;
            }
        }

        void Require(bool isRight, string? otherwise)
        {
            if (!isRight)
            {
                throw new InvalidProgramException(otherwise);
            }
        }
    }
}
