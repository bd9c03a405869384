;;; emacs.el --- Drives editors/emacs/cyclecheck.el -*- lexical-binding: t -*-
;; SPDX-License-Identifier: MIT
;;; Code:
(require 'project)
(add-to-list 'load-path (concat (getenv "CYCLECHECK_EDITORS") "/emacs"))
(require 'cyclecheck)
(require 'eglot)
(require 'flymake)
(setq cyclecheck-program (getenv "CYCLECHECK_TOOL")
      cyclecheck-settings '(:backgroundIndex :json-false)
      eglot-send-changes-idle-time 0.05
      project-find-functions (list (lambda (_) (cons 'transient default-directory))))
(cyclecheck-use-eglot)

(defun test-fail (why)
  "Say WHY and end."
  (message "FAILED %s: %S" why (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))
  (kill-emacs 1))

(defun test-wait (what condition)
  "Wait until CONDITION; WHAT it would mean that it never comes."
  (let ((deadline (+ (float-time) 30)))
    (while (not (funcall condition))
      (when (> (float-time) deadline) (test-fail what))
      (accept-process-output nil 0.05)
      (when (eglot-current-server) (eglot--signal-textDocument/didChange))))) ; batch mode has no idle time

(defun test-is-at (line)
  "Is there one diagnostic, on LINE?"
  (let ((found (flymake-diagnostics)))
    (and (= (length found) 1)
         (= (line-number-at-pos (flymake-diagnostic-beg (car found))) line)
         (string-match-p "closes a reference cycle" (flymake-diagnostic-text (car found))))))

(defun test-line (text)
  "The line of TEXT."
  (save-excursion (goto-char (point-min)) (search-forward text) (line-number-at-pos)))

(find-file "one.c")
(c-mode)
(apply #'eglot (eglot--guess-contact))
(test-wait "no diagnostic" (lambda () (test-is-at (test-line "node_ref(parent);"))))
(goto-char (point-min))
(insert "/* moved */\n")
(test-wait "it did not move" (lambda () (test-is-at (test-line "node_ref(parent);"))))
(unless (string-match-p "nobody else" (flymake-diagnostic-text (car (flymake-diagnostics))))
  (test-fail "the steps are not in the message"))
(goto-char (point-min))
(search-forward "n->parent = node_ref(parent);")
(replace-match "n->parent = parent;")
(search-backward "  node_unref(n->parent);\n")
(replace-match "")
(test-wait "it does not go away" (lambda () (null (flymake-diagnostics))))
(message "ok")
(set-buffer-modified-p nil)
(eglot-shutdown (eglot-current-server))
(kill-emacs 0)
;;; emacs.el ends here
