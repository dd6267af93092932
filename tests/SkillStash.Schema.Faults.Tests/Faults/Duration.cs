namespace SkillStash.Schema.Faults.Tests;

/// <summary>How long a fault goes on once it has begun.</summary>
internal enum Duration
{
    /// <summary>It strikes once.</summary>
    Once,

    /// <summary>Until the call of the API that met it has ended.</summary>
    Call,

    /// <summary>Until all that was begun has ended: transactions and enumerations too.</summary>
    Trial,
}
