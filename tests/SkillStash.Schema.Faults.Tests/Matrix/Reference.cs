using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>How it goes when nothing goes wrong.</summary>
/// <param name="Effect">What the operation changes.</param>
/// <param name="Result">What it returns; null if it throws.</param>
/// <param name="Trail">What all calls report.</param>
/// <param name="Seen">How often each call of the VFS was made.</param>
internal sealed record Reference(Effect Effect, string? Result, IReadOnlyList<Report> Trail, int[] Seen)
{
    private static readonly Fault None = new("none", VfsCalls.None, _ => SqliteCode.Ok);
    private static readonly ConcurrentDictionary<(Operation Operation, JournalMode Journal, TransactionForm Form), Lazy<Reference>> References = new();
    private static readonly ConcurrentDictionary<Operation, Lazy<Effect>> Effects = new();

    public static Reference Of(Operation operation, JournalMode journal, TransactionForm form) =>
        References.GetOrAdd((operation, journal, form), key => new Lazy<Reference>(() => Play(key.Operation, key.Journal, key.Form))).Value;

    private static Reference Play(Operation operation, JournalMode journal, TransactionForm form)
    {
        Effect effect = Effects.GetOrAdd(operation, key => new Lazy<Effect>(() => EffectOf(key))).Value;
        using Scene scene = new(operation, journal, None, 0, reference: null);
        scene.Arm();
        form.Play(scene);
        return new Reference(effect, scene.Result, scene.Trail, scene.Seen.ToArray());
    }

    private static Effect EffectOf(Operation operation)
    {
        using Scene scene = new(operation, JournalMode.All[0], None, 0, reference: null);
        using SqliteConnection plain = Plain.Open(scene.Path);
        HashSet<string> before = StoredState.Read(plain);
        scene.Operate();
        HashSet<string> after = StoredState.Read(plain);
        return new Effect([.. before.Except(after)], [.. after.Except(before)]);
    }
}
