namespace SkillStash.Schema;

/// <summary>A database class that can be rented from a pool.</summary>
/// <typeparam name="TDatabase">The database class itself.</typeparam>
public interface IPoolable<TDatabase>
    where TDatabase : SchemaDatabase, IPoolable<TDatabase>
{
    /// <summary>The compiled schema.</summary>
    static abstract SchemaDefinition Schema { get; }

    /// <summary>Works over a connection of a pool.</summary>
    static abstract TDatabase Over(PooledConnection connection);
}
