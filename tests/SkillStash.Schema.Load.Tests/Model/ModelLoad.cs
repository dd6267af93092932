using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO;
using System.Linq;
using SkillStash.Load;

namespace SkillStash.Schema.Load.Tests;

/// <summary>Random sequences of steps. One that fails is made as short as it can be and still fails.</summary>
internal static class ModelLoad
{
    public const string Name = "model";
    public const int Sessions = 3;

    private const int MostSteps = 100;

    private static readonly Operation[] Operations = Enum.GetValues<Operation>();

    private static readonly Operation[] Openings = [Operation.Open, Operation.OpenPooled, Operation.OpenUnpooled];

    // Without these little else is possible.
    private static readonly Operation[] Frequent =
        [.. Openings, Operation.Reopen, Operation.Insert, Operation.InsertMany, Operation.Commit, Operation.ContinueScan, Operation.EndScan, Operation.DisposeScan];

    public static void Run(string[] arguments)
    {
        string folder = arguments[0];
        string journal = arguments[1];
        int count = int.Parse(arguments[2], CultureInfo.InvariantCulture);
        int first = int.Parse(arguments[3], CultureInfo.InvariantCulture);
        string template = Path.Combine(folder, "template.db");
        using (LoadDatabase db = LoadDatabase.Open(template))
        {
            db.CreateSchema();
        }

        PlainFile.SetJournal(template, journal);
        using Turns turns = new();
        int all = 0;
        int done = 0;
        for (int seed = first; seed < first + count; seed++)
        {
            File.WriteAllText(Path.Combine(folder, "seed"), $"{seed}");
            List<Step> steps = Sequence(new Random(seed));
            all += steps.Count;
            if (Fails(steps, out Exception? fault))
            {
                List<Step> fewest = Shorten(steps);
                Fails(fewest, out Exception? shortest);
                throw new InvalidOperationException(
                    $"Seed {seed}, journal mode {journal}:\n{string.Join('\n', fewest)}\n{(shortest ?? fault).Message}", shortest ?? fault);
            }
        }

        Figures.Write($"{count} sequences from seed {first}, journal mode {journal}: {done} steps, and {all - done} that were not possible");

        bool Fails(List<Step> steps, [NotNullWhen(true)] out Exception? fault)
        {
            string path = Path.Combine(folder, $"{Guid.NewGuid()}.db");
            File.Copy(template, path);
            ModelRun run = new(path, journal == "wal", turns);
            try
            {
                run.Run(steps);
                done += run.Done;
                fault = null;
            }
            catch (Exception found)
            {
                fault = found;
                run.Abandon();
            }

            Array.ForEach(Directory.GetFiles(folder, Path.GetFileName(path) + "*"), File.Delete);
            return fault is not null;
        }

        List<Step> Shorten(List<Step> steps)
        {
            for (int length = steps.Count / 2; length > 0; length /= 2)
            {
                for (int start = 0; start + length <= steps.Count;)
                {
                    List<Step> fewer = [.. steps[..start], .. steps[(start + length)..]];
                    if (Fails(fewer, out _))
                    {
                        steps = fewer;
                    }
                    else
                    {
                        start += length;
                    }
                }
            }

            return steps;
        }
    }

    /// <summary>Opens some sessions, and goes on as it comes.</summary>
    private static List<Step> Sequence(Random random)
    {
        int sessions = random.Next(1, Sessions + 1);
        return
        [
            .. Enumerable.Range(0, sessions).Select(session => Next(random, Any(random, Openings), session)),
            .. Enumerable.Range(0, random.Next(5, MostSteps)).Select(_ =>
                Next(random, Any(random, random.Next(3) == 0 ? Frequent : Operations), random.Next(sessions))),
        ];
    }

    private static Step Next(Random random, Operation operation, int session) =>
        new(operation, session, random.Next(Turns.Threads), random.Next(1000));

    private static Operation Any(Random random, Operation[] operations) => operations[random.Next(operations.Length)];
}
