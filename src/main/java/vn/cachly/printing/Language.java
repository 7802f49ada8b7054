package vn.cachly.printing;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.IncludeSectionHelper;
import io.quarkus.qute.LoopSectionHelper;
import io.quarkus.qute.Results;
import io.quarkus.qute.SetSectionHelper;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.ValueResolvers;
import java.util.List;

/**
 * What may be said in a template: fields, {@code if}, {@code for}, {@code let}, and the inclusion of what all papers share. Less than
 * Qute knows, so that whatever is written wrong fails when it is tried out, and so that nothing is ever printed unescaped.
 */
final class Language {
    static final String HTML = "text/html";

    private Language() {}

    /** For papers. */
    static Engine engine() {
        return builder()
                .addSectionHelpers(new IfSectionHelper.Factory(), new LoopSectionHelper.Factory())
                .build();
    }

    /** For trying templates out: no part of a template is left out. */
    static Engine tryingEverything() {
        return builder()
                .addSectionHelpers(
                        new EveryBranch(new IfSectionHelper.Factory(), block -> true),
                        new EveryBranch(new LoopSectionHelper.Factory(), block -> "else".equals(block.label)))
                .build();
    }

    private static EngineBuilder builder() {
        return Engine.builder()
                .strictRendering(true)
                .removeStandaloneLines(true)
                .addSectionHelpers(new SetSectionHelper.Factory(), new Inclusion())
                .addValueResolvers(
                        ValueResolvers.mapResolver(),
                        ValueResolvers.collectionResolver(),
                        ValueResolvers.thisResolver(),
                        ValueResolvers.mapperResolver(),
                        ValueResolvers.logicalAndResolver(),
                        ValueResolvers.logicalOrResolver(),
                        ValueResolvers.equalsResolver(),
                        ValueResolvers.numberValueResolver(),
                        ValueResolvers.plusResolver(),
                        ValueResolvers.minusResolver(),
                        otherwise())
                .addValueResolver(PaperDates.resolver())
                .addResultMapper(new HtmlEscaper(List.of(HTML)))
                .addResultMapper(PaperDates.mapper());
    }

    /** {@code field ?: 'nothing'}, only for a field that there is: Qute's own takes a misspelt one for an absent one. */
    private static ValueResolver otherwise() {
        return ValueResolver.builder()
                .appliesTo(context -> !Results.isNotFound(context.getBase())
                        && context.getParams().size() == 1
                        && (context.getName().equals("?:") || context.getName().equals("or")))
                .resolveAsync(context -> context.getBase() == null
                        ? context.evaluate(context.getParams().get(0))
                        : CompletedStage.of(context.getBase()))
                .build();
    }

    /** Without blocks of any name: a misspelt one would be left out in silence. */
    private static final class Inclusion extends IncludeSectionHelper.Factory {
        @Override
        public boolean treatUnknownSectionsAsBlocks() {
            return false;
        }
    }
}
