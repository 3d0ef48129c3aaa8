//! A dossier with its evaluation, computed off the threads that serve requests.

use crate::actions::procurement;
use crate::domain::award::InputError;
use crate::domain::award::evaluation::Evaluation;
use crate::domain::dossier::Dossier;
use crate::web::error::WebError;

/// A dossier with its evaluation.
pub(super) struct Computed {
    pub dossier: Dossier,
    pub evaluation: Evaluation,
}

/// Evaluates a dossier; looking at every mark and every bid in turn keeps a core busy.
pub(super) async fn computed(dossier: Dossier) -> Result<Computed, WebError> {
    let work = move || {
        let evaluation = procurement::evaluate(&dossier)?;
        Ok(Computed {
            dossier,
            evaluation,
        })
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result.map_err(|errors: Vec<InputError>| {
            let problems: Vec<String> = errors.iter().map(ToString::to_string).collect();
            WebError::fault(problems.join("; "))
        }),
        Err(problem) => Err(WebError::fault(problem.to_string())),
    }
}
