package vn.cachly.printing;

import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/**
 * A section that is tried out: what it does, and besides every part of it that it would have left out, so that a misspelt field
 * is found wherever it stands.
 */
class EveryBranch implements SectionHelperFactory<SectionHelper> {
    private final SectionHelperFactory<?> real;
    private final Predicate<SectionBlock> triedToo;

    /** @param triedToo the parts to try; others need what only the section itself can give them */
    EveryBranch(SectionHelperFactory<?> real, Predicate<SectionBlock> triedToo) {
        this.real = real;
        this.triedToo = triedToo;
    }

    @Override
    public List<String> getDefaultAliases() {
        return real.getDefaultAliases();
    }

    @Override
    public ParametersInfo getParameters() {
        return real.getParameters();
    }

    @Override
    public List<String> getBlockLabels() {
        return real.getBlockLabels();
    }

    @Override
    public boolean treatUnknownSectionsAsBlocks() {
        return real.treatUnknownSectionsAsBlocks();
    }

    @Override
    public MissingEndTagStrategy missingEndTagStrategy() {
        return real.missingEndTagStrategy();
    }

    @Override
    public Scope initializeBlock(Scope outerScope, BlockInfo block) {
        return real.initializeBlock(outerScope, block);
    }

    @Override
    public SectionHelper initialize(SectionInitContext context) {
        SectionHelper section = real.initialize(context);
        List<SectionBlock> blocks = context.getBlocks();
        return resolution -> {
            CompletionStage<ResultNode> result = section.resolve(resolution);
            CompletionStage<?> tried = result;
            for (SectionBlock block : blocks) {
                Map<String, Expression> asked = block.expressions;
                tried = tried.thenCompose(done -> resolution.evaluate(asked));
                if (triedToo.test(block)) {
                    tried = tried.thenCompose(done -> resolution.execute(block, resolution.resolutionContext()));
                }
            }
            return tried.thenCompose(done -> result);
        };
    }
}
